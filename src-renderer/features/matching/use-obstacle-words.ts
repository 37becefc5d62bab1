import { exclusionLabel } from '#main/features/matching/matching.labels.ts'
import { numberSettings } from '#main/features/settings/settings.rules.ts'
import { api } from '#renderer/app/api.ts'
import { useAnswer } from '#renderer/app/use-call.ts'
import type { Exclusion } from './matching-answers.ts'

/** Says a hard rule in words, with the organisation's own term for a certificate. */
export function useObstacleWords(): (rule: Exclusion['rule']) => string {
  const settings = useAnswer(api.settings.read, {})
  const months = settings.value?.certificateBlockMonths ?? numberSettings.certificateBlockMonths.usual
  return (rule) => exclusionLabel(rule, months)
}
