import type { ComponentProps, ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import styles from './Button.module.css'

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `main`: the one thing to do here. `plain`: anything else. `quiet`: reads as a link. `danger`: takes something away. */
  readonly kind?: ButtonKind
  readonly icon?: LucideIcon
  /** Small key hint, for example `Alt+N`; also announced. */
  readonly keys?: string
  readonly submit?: boolean
  /** Busy keeps its place in the tab order, says so, and does nothing when pressed. */
  readonly busy?: boolean
  readonly children: ReactNode
}

export function Button({
  kind = 'plain',
  icon,
  keys,
  submit = false,
  busy = false,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={classNames(styles.button, styles[kind], className)}
      aria-keyshortcuts={keys?.replaceAll('Ctrl', 'Control')}
      aria-disabled={busy || undefined}
      data-main={kind === 'main' || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon === undefined ? null : <Icon of={icon} />}
      <span>{children}</span>
      {keys === undefined ? null : (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </button>
  )
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** What it does, in words: read aloud and shown on hover. */
  readonly label: string
  readonly keys?: string
}

export function IconButton({ icon, label, keys, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames(styles.button, styles.iconOnly, className)}
      aria-label={label}
      aria-keyshortcuts={keys?.replaceAll('Ctrl', 'Control')}
      title={keys === undefined ? label : `${label} (${keys})`}
    >
      <Icon of={icon} />
    </button>
  )
}
