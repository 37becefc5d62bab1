const stops =
  'input:not([disabled]):not([type="hidden"]), select:not([disabled]), textarea:not([disabled]), button[data-main]:not([disabled])'

/** "Enter goes on": puts the cursor in the next field of the same form or section; stays where it is at the end. */
export function focusNextField(from: HTMLElement): void {
  const area = from.closest('[data-fields], form, [role="dialog"], main') ?? document.body
  const fields = [...area.querySelectorAll<HTMLElement>(stops)].filter((field) => field.checkVisibility())
  const next = fields[fields.indexOf(from) + 1]
  next?.focus()
}
