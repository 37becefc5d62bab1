import type { Migration } from 'kysely/migration'
import * as peopleAndLog from './0010-people-and-log.ts'
import * as residentsAndCases from './0020-residents-and-cases.ts'
import * as moneyAndCrises from './0030-money-and-crises.ts'
import * as consentAndHandover from './0040-consent-and-handover.ts'
import * as volunteers from './0050-volunteers.ts'
import * as matching from './0060-matching.ts'
import * as rights from './0070-rights.ts'
import * as access from './0080-access.ts'
import * as erasureList from './0090-erasure-list.ts'

/** In order. Released ones are frozen; numbers rise by ten so that a repair fits between. */
export const migrations: Record<string, Migration> = {
  '0010-people-and-log': peopleAndLog,
  '0020-residents-and-cases': residentsAndCases,
  '0030-money-and-crises': moneyAndCrises,
  '0040-consent-and-handover': consentAndHandover,
  '0050-volunteers': volunteers,
  '0060-matching': matching,
  '0070-rights': rights,
  '0080-access': access,
  '0090-erasure-list': erasureList,
}
