import { appTexts } from './app.texts.ts'
import { paths } from './paths.ts'

/** Parts of Maatjes, on top of each of its screens: `<Tabs label={appTexts.maatjes.parts} tabs={maatjesTabs} current={paths.plan} onGo={go} />`. */
export const maatjesTabs: readonly { readonly path: string; readonly label: string }[] = [
  { path: paths.volunteers, label: appTexts.maatjes.volunteers },
  { path: paths.waitingList, label: appTexts.maatjes.waiting },
  { path: paths.plan, label: appTexts.maatjes.plan },
  { path: paths.matches, label: appTexts.maatjes.matches },
  { path: paths.expiring, label: appTexts.maatjes.expiring },
]
