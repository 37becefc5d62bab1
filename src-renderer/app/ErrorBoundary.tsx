import { Component, type ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Notice } from '#renderer/ui/Notice.tsx'
import { appTexts } from './app.texts.ts'

interface State {
  readonly broken: boolean
}

/** Keeps one broken screen from taking the window with it. Shows no cause: it could hold personal data. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="alone">
        <Notice
          kind="attention"
          live
          title={appTexts.crash.title}
          actions={
            <Button kind="main" onClick={() => this.setState({ broken: false })}>
              {appTexts.crash.again}
            </Button>
          }
        >
          {appTexts.crash.text}
        </Notice>
      </main>
    )
  }
}
