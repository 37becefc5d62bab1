/** What is remembered about one opening of the vault, and gone when it locks. */
export interface OpenMemory {
  /** Case of the visitor who looks along; null: nobody does. */
  visitorCaseId: string | null
  /** Cases of which this person opened what others wrote for a few eyes only. */
  readonly openedCases: Set<string>
  /** When reading was noted last, by person, case and feature. */
  readonly notedAt: Map<string, string>
}

export const newOpenMemory = (): OpenMemory => ({
  visitorCaseId: null,
  openedCases: new Set(),
  notedAt: new Map(),
})
