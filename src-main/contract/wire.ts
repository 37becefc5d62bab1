/** The two channels between window and main. The preload may import this file and nothing else of ours. */
export const callChannel = 'thuisbasis:call'
export const noticeChannel = 'thuisbasis:notice'

/** One call on its way to main. The input is checked there against the contract. */
export interface CallEnvelope {
  readonly name: string
  readonly input: unknown
}

/** What the page gets as `window.bridge`: exactly these two, frozen. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Returns the function that stops listening. Listeners never see an event object. */
  readonly onNotice: (listener: (notice: unknown) => void) => () => void
}
