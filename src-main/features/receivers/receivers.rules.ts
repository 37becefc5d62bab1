export interface ReceiverProfile {
  readonly signatureRequired: boolean
  readonly noHealthData: boolean
  readonly callFirst: boolean
  readonly crisisTalkWorkingDays: number | null
  readonly feedbackDays: number
  readonly extraCrisisKinds: readonly string[]
}

/** What holds until somebody writes down what a receiver asks: the law's term, feedback after two weeks. */
export const usualProfile: ReceiverProfile = {
  signatureRequired: false,
  noHealthData: false,
  callFirst: false,
  crisisTalkWorkingDays: null,
  feedbackDays: 14,
  extraCrisisKinds: [],
}

/** A function and a direct number make a receiver complete; a name is better still. */
export const isCompleteReceiver = (receiver: {
  readonly contactFunction: string
  readonly directPhone: string
}): boolean => receiver.contactFunction.trim() !== '' && receiver.directPhone.trim() !== ''
