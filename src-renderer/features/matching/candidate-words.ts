import { formatDay } from '#renderer/ui/time.ts'
import type { Candidate } from './matching-answers.ts'
import { rankingTexts as texts } from './ranking.texts.ts'

/** When this volunteer was asked for the last time. */
export const askedLine = ({ lastAsked }: Candidate): string =>
  lastAsked === null ? texts.neverAsked : texts.lastAsked(formatDay(lastAsked))
