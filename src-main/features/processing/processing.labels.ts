import type { AgreementState, LegalGround, ProcessorKind } from './processing.rules.ts'

export const processorKindLabels: Readonly<Record<ProcessorKind, string>> = {
  processor: 'verwerker',
  'joint-controller': 'samen verantwoordelijk',
  'partner-agreement': 'samenwerkingsafspraak',
}

export const legalGroundLabels: Readonly<Record<LegalGround, string>> = {
  consent: 'toestemming',
  contract: 'een overeenkomst',
  'legitimate-interest': 'gerechtvaardigd belang',
  'legal-duty': 'een wettelijke plicht',
  vital: 'levensbelang',
  'not-decided': 'nog niet gekozen',
}

export const agreementStateLabels: Readonly<Record<AgreementState, string>> = {
  none: 'nog geen afspraak op papier',
  running: 'loopt',
  ending: 'loopt bijna af',
  ended: 'afgelopen',
}
