export function ExpiringScreen() {
  return null
}
