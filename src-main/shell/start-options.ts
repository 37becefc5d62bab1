import { resolve } from 'node:path'

export interface StartOptions {
  /** Absolute folder of the vault to work with; null is the usual one. */
  readonly vaultFolder: string | null
  /** Dutch local date and time at which the clock starts; null is the machine's own time. */
  readonly clockStart: string | null
}

/**
 * What whoever starts the application may decide: `--vault=DIR`, and outside a packaged application the clock.
 * Everything else on the command line is Chromium's or nobody's.
 */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): StartOptions {
  const vault = args.find((arg) => arg.startsWith('--vault='))?.slice('--vault='.length) ?? ''
  const clock = environment['THUISBASIS_NOW'] ?? ''
  return {
    vaultFolder: vault === '' ? null : resolve(vault),
    clockStart: isPackaged || clock === '' ? null : clock,
  }
}
