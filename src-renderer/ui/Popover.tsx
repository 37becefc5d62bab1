import * as Radix from '@radix-ui/react-popover'
import type { ReactNode } from 'react'
import styles from './Popover.module.css'

export interface PopoverProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** The button it hangs on; must forward its ref and props. */
  readonly trigger: ReactNode
  /** Read aloud as the name of the popover. */
  readonly label: string
  readonly children: ReactNode
}

/** A small sheet beside a button. Escape closes it and gives focus back. */
export function Popover({ open, onOpenChange, trigger, label, children }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
