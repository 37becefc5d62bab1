import { dayProblems } from '#main/core/day-reader.ts'
import { momentProblems, timeProblems } from '#main/core/moment.ts'
import { amountProblems } from '#main/core/money-number.ts'

/**
 * Everything that can be said about one field (`FieldIssue.code`). Closed: the screen has a sentence for each that says
 * how to mend it. The last group comes from the schema library and means that a program sent something odd, not a person.
 */
export const fieldCodes = [
  ...amountProblems,
  ...dayProblems,
  ...timeProblems,
  ...momentProblems,
  /** Not four digits and two letters. */
  'postcode-unreadable',
  /** Not a number that somebody could call. */
  'phone-unreadable',
  'email-unreadable',
  /** No age in years and no birth date. */
  'age-unreadable',
  'age-out-of-range',
  /** Nothing was typed where something is needed. */
  'text-missing',
  /** A day of which a part is missing, where the whole day is needed. */
  'day-incomplete',
  /** A day to come where something is written down that has been. */
  'day-in-future',
  /** No row of four digits each. */
  'areas-unreadable',
  /** No hours and minutes to be seen in it. */
  'duration-unreadable',
  /** More than a day has. */
  'duration-too-long',
  /** The warning would come after what it warns of. */
  'terms-reversed',
  /** The last day comes before the first. */
  'period-reversed',
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'invalid_format',
  'invalid_key',
  'invalid_element',
  'unrecognized_keys',
  'not_multiple_of',
  'too_big',
  'too_small',
  'custom',
] as const
export type FieldCode = (typeof fieldCodes)[number]
