import { bridgeOnlyInApi } from './bridge-only-in-api.mjs'
import { cryptoAllowList } from './crypto-allow-list.mjs'
import { noAmbientTime } from './no-ambient-time.mjs'
import { noBlockingIpc } from './no-blocking-ipc.mjs'
import { noCodeFromText } from './no-code-from-text.mjs'
import { noHtmlFromText } from './no-html-from-text.mjs'
import { noKeyInSql } from './no-key-in-sql.mjs'
import { noModuleState } from './no-module-state.mjs'
import { noNetwork } from './no-network.mjs'
import { noPlainDatabaseCopy } from './no-plain-database-copy.mjs'
import { noTextInEvents } from './no-text-in-events.mjs'
import { noWebStorage } from './no-web-storage.mjs'
import { openExternalInOnePlace } from './open-external-in-one-place.mjs'
import { textsInTextFiles } from './texts-in-text-files.mjs'

/** Our own rules. Each has samples that it must find, and samples that it must leave alone, in tests/architecture. */
export const ownRules = {
  rules: {
    'bridge-only-in-api': bridgeOnlyInApi,
    'crypto-allow-list': cryptoAllowList,
    'no-ambient-time': noAmbientTime,
    'no-blocking-ipc': noBlockingIpc,
    'no-code-from-text': noCodeFromText,
    'no-html-from-text': noHtmlFromText,
    'no-key-in-sql': noKeyInSql,
    'no-module-state': noModuleState,
    'no-network': noNetwork,
    'no-plain-database-copy': noPlainDatabaseCopy,
    'no-text-in-events': noTextInEvents,
    'no-web-storage': noWebStorage,
    'open-external-in-one-place': openExternalInOnePlace,
    'texts-in-text-files': textsInTextFiles,
  },
}
