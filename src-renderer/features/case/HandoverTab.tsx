export function HandoverTab() {
  return null
}
