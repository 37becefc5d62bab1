export function ConsentTab() {
  return null
}
