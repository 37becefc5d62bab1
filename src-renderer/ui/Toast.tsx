import { X } from 'lucide-react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Button, IconButton } from './Button.tsx'
import { kitTexts } from './kit.texts.ts'
import styles from './Toast.module.css'

export interface Toast {
  readonly text: string
  /** Puts back what was taken away. Alt+Z does the same. */
  readonly undo?: (() => void) | undefined
}
export interface Toasts {
  readonly show: (toast: Toast) => void
  readonly clear: () => void
}

const ToastContext = createContext<Toasts | null>(null)

/** One bar at the bottom. It stays until it is closed or something newer happens: nobody reads against a clock. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const clear = useCallback(() => setToast(null), [])
  const undo = useCallback(() => {
    toast?.undo?.()
    setToast(null)
  }, [toast])
  const toasts = useMemo<Toasts>(() => ({ show: setToast, clear }), [clear])
  useEffect(() => {
    if (toast?.undo === undefined) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [toast, undo])
  return (
    <ToastContext value={toasts}>
      {children}
      <div className={styles.place}>
        <div role="status">{toast === null ? null : <p className={styles.text}>{toast.text}</p>}</div>
        {toast === null ? null : (
          <div className={styles.actions}>
            {toast.undo === undefined ? null : (
              <Button kind="quiet" keys={kitTexts.undoKey} onClick={undo}>
                {kitTexts.undo}
              </Button>
            )}
            <IconButton icon={X} label={kitTexts.close} onClick={clear} />
          </div>
        )}
      </div>
    </ToastContext>
  )
}

/** `toasts.show({ text: 'Regel weggehaald.', undo })` */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext)
  if (toasts === null) throw new Error('useToasts outside ToastProvider')
  return toasts
}
