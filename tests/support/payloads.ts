import fc from 'fast-check'
import { z } from 'zod'
import { Secret } from '#main/features/unlock/unlock.contract.ts'

/** Stands in every text that a test sends, so that it can be looked for where no input may be. */
export const marker = 'Zq7x'

const markedText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '€ 12,50', '3-2-1992', "'; drop table cases; --", '__proto__'),
  )
  .map((text) => `${marker}${text}`)

const keysOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysOf(inner as z.ZodType)])
    : schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
      ? keysOf(schema.unwrap() as z.ZodType)
      : []

/** Anything at all, at times under the names that the call knows. */
export const anything = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  const known = ['__proto__', 'constructor', 'toString', ...keysOf(schema)]
  return fc.anything({
    key: fc.oneof(fc.constantFrom(...known), markedText),
    values: [
      markedText,
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
      fc.bigInt(),
    ],
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    maxDepth: 3,
  })
}

/** Text as people and programs send it: known words of the application, markers, and nothing. */
const someText = fc.oneof(
  markedText,
  fc.constantFrom(
    '',
    'huur 694,62',
    'ongeveer 1.310 per 4 weken',
    '8-12-2026',
    'vandaag',
    '6 en 11',
    'eviction',
    '10:00',
  ),
)

/**
 * Input that fits a schema.
 * @param idFor words that mean something to the call, such as ids that exist, by the name of the field.
 */
export function fitting(
  schema: z.ZodType,
  idFor: (field: string) => readonly string[],
  field = '',
): fc.Arbitrary<unknown> {
  const within = (inner: unknown, name = field) => fitting(inner as z.ZodType, idFor, name)
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape)
    const parts = Object.fromEntries(shape.map(([name, inner]) => [name, within(inner, name)]))
    const optional = shape.filter(([, inner]) => inner instanceof z.ZodOptional).map(([name]) => name)
    const needed = shape.map(([name]) => name).filter((name) => !optional.includes(name))
    return fc.record(parts, { requiredKeys: needed })
  }
  if (schema === Secret) return fc.uint8Array({ maxLength: 40 })
  if (schema instanceof z.ZodOptional) return within(schema.unwrap())
  if (schema instanceof z.ZodDefault) return within(schema.unwrap())
  if (schema instanceof z.ZodNullable) return fc.oneof(fc.constant(null), within(schema.unwrap()))
  if (schema instanceof z.ZodArray) return fc.array(within(schema.element), { maxLength: 4 })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  // Bytes of a passphrase are the only shape of our own.
  if (schema instanceof z.ZodCustom) return fc.uint8Array({ minLength: 1, maxLength: 64 })
  if (schema instanceof z.ZodNumber) {
    const min = Math.max(1, schema.minValue ?? 1)
    return fc.integer({ min, max: Math.max(min, Math.min(min + 59, schema.maxValue ?? min + 59)) })
  }
  if (schema instanceof z.ZodString) {
    const ids = idFor(field)
    return ids.length > 0
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: someText })
      : someText
  }
  return fc.anything()
}
