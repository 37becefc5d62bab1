import './app/zod-without-eval.ts'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import './ui/theme.css'

// Radix writes one style tag, to keep the page behind a dialog still; the content policy lets it through by this nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
if (nonce !== undefined) setNonce(nonce)

const root = document.getElementById('root')
if (root === null) throw new Error('no root element')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
