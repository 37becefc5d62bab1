import { remarkKinds } from '#main/features/remarks/remarks.rules.ts'

/** What a draft belongs to, of its name `<record id>.<field>`. */
export function ownerOf(field: string): { readonly owner: string; readonly name: string } {
  const dot = field.indexOf('.')
  return dot === -1 ? { owner: field, name: '' } : { owner: field.slice(0, dot), name: field.slice(dot + 1) }
}

/** Lines that are typed under the case before they are a row, in the lists that a maatje works on. */
const inventoryLines: readonly string[] = [
  'new-member',
  'new-children',
  'new-contact-point',
  'new-contact',
  'new-income',
  'new-cost',
  'new-debt',
  'new-crisis',
  ...remarkKinds.map((kind) => `new-${kind}`),
]

/**
 * Is what is typed under the case itself of the inventory: a field of the resident or the case, or a line that is not a
 * row yet? What is typed for a match, a pair that is not put together or a handover is not.
 */
export function isInventory(name: string): boolean {
  const [line = ''] = name.split('.')
  return !line.startsWith('new-') || inventoryLines.includes(line)
}
