import type { Role } from '#main/contract/define.ts'

export const roleLabels: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator',
  deputy: 'waarnemer',
  maatje: 'maatje',
  'walk-in': 'spreekuurvrijwilliger',
  board: 'bestuur',
  keeper: 'beheerder',
}
