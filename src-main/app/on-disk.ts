import type { Failure } from '#main/contract/failures.ts'
import { fail, type Result } from '#main/core/result.ts'
import { storageFailureOf } from '#main/database/storage-error.ts'

/** Turns what a file system refuses into a failure; surprises stay exceptions. */
export const onDisk = <T, F extends string>(
  act: () => Result<T, Failure<F>>,
): Result<T, Failure<F | 'folder-not-writable'>> => {
  try {
    return act()
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail({ code: failure === 'disk-full' ? 'disk-full' : 'folder-not-writable' })
  }
}

/** The same for what takes its time. */
export const onDiskAsync = async <T, F extends string>(
  act: () => Promise<Result<T, Failure<F>>>,
): Promise<Result<T, Failure<F | 'folder-not-writable'>>> => {
  try {
    return await act()
  } catch (error) {
    const failure = storageFailureOf(error)
    if (failure === null) throw error
    return fail({ code: failure === 'disk-full' ? 'disk-full' : 'folder-not-writable' })
  }
}
