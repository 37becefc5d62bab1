export function DebtsTab() {
  return null
}
