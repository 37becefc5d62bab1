import type { RightsKind } from '#main/features/rights/rights.rules.ts'

/** Recognised by what somebody says, not by the word of the law. */
export const kindHints: Readonly<Record<RightsKind, string>> = {
  access: 'wil zien wat we hebben',
  portability: 'wil de gegevens zelf meenemen',
  rectification: 'er klopt iets niet',
  erasure: 'wil dat alles weggaat',
  restriction: 'wil dat we er even niets mee doen',
  objection: 'is het niet eens met wat we doen',
  complaint: 'is niet tevreden over ons',
}
