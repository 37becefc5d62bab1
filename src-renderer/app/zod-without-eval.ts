import { config } from 'zod'

// Otherwise zod tries, for the first schema it meets, whether it may make functions from text: the content policy
// refuses and reports that. So this file comes before every file with a schema.
config({ jitless: true })
