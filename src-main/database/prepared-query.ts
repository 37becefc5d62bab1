import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
  type QueryExecutor,
} from 'kysely'
import type { ReadDb } from './handles.ts'
import type { Schema } from './schema.ts'

type Given = string | number

/** Puts queries together and reaches no database. */
const drawingBoard = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Stands for a value that is known only when the query runs. */
interface Slot {
  readonly slot: number
}
const isSlot = (value: unknown): value is Slot =>
  typeof value === 'object' && value !== null && 'slot' in value

// ReadDb hides its executor, because with it anything could be run; `build` can only make a SELECT of it.
const executorOf = (db: ReadDb): QueryExecutor => (db as Kysely<Schema>).getExecutor()

/**
 * A SELECT that is put together once, when its module is loaded, instead of every time a screen asks: that costs more
 * than running it. Values come in by position and never end up in the text.
 *
 *     const ofCase = preparedSelect((db, caseId: string) => db.selectFrom('debts').selectAll().where('case_id', '=', caseId))
 *     const rows = await ofCase(db, caseId)
 *
 * @param build may only hand its values on to the query, not look at them: it gets stand-ins.
 */
export function preparedSelect<Values extends readonly Given[], Row>(
  build: (db: ReadDb, ...values: Values) => Compilable<Row>,
): (db: ReadDb, ...values: Values) => Promise<Row[]> {
  const slots = Array.from({ length: build.length - 1 }, (_, slot): Slot => Object.freeze({ slot }))
  const drawn = build(drawingBoard, ...(slots as unknown as Values)).compile()
  return async (db, ...values) => {
    const executor = executorOf(db)
    // The plugins of a handle look at the query first: one of them refuses a reader inside a unit of work.
    executor.transformQuery(drawn.query, drawn.queryId)
    const parameters = drawn.parameters.map((value) => (isSlot(value) ? values[value.slot] : value))
    const { rows } = await executor.executeQuery<Row>({ ...drawn, parameters })
    return rows
  }
}
