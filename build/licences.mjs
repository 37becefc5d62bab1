// Lists the software of others that ships, with its licences, in out/licences. Fails on a licence nobody has agreed to.
import { inRoot } from './lib/places.mjs'
import { thirdPartyPackages, unacceptable, writeLicences } from './lib/third-party.mjs'

const packages = thirdPartyPackages()
writeLicences(packages, inRoot('out', 'licences'))
const problems = unacceptable(packages)
for (const problem of problems) console.log(problem)
console.log(`${packages.length} packages listed in out/licences/THIRD-PARTY.txt`)
process.exitCode = problems.length > 0 || packages.length === 0 ? 1 : 0
