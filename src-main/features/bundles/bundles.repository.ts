import type { Classified } from '#main/database/classified.ts'
import { bundleOmissionsData, bundlesData } from './bundles.personal-data.ts'

export const classified = {
  bundles: bundlesData,
  bundle_omissions: bundleOmissionsData,
} satisfies Classified<'bundles' | 'bundle_omissions'>
