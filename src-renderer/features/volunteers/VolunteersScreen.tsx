export function VolunteersScreen() {
  return null
}
