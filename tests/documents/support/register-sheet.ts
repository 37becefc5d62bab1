import { allColumns } from '#main/database/all-columns.ts'
import { registerLines, type RegisterSheet } from '#main/features/processing/register-sheet.rules.ts'

/** An organisation that wrote some words beside its register. All invented. */
export const filledRegister: RegisterSheet = {
  organisation: {
    name: 'Thuisadministratie Oostland',
    phone: '010-5550100',
    email: 'info@example.org',
    address: 'Kerkstraat 12\n2651 AB Berkel en Rodenrijs',
  },
  madeOn: '2026-11-20',
  lines: registerLines(
    allColumns,
    [
      {
        activity: 'help',
        legalGround: 'contract',
        words: '=WEBSERVICE("http://example.org") Afspraken met de inwoner; zie het werkplan.',
        security: 'Laptop gaat ’s avonds in de kluis.',
        reviewedDay: '2026-10-01',
      },
    ],
    { 'closed-case': 18 },
  ),
  processors: [
    {
      kind: 'processor',
      name: 'Kantoor & Beheer',
      what: '+ onderhoud van laptops',
      agreementDay: '2026-01-01',
      agreementUntil: null,
    },
    {
      kind: 'partner-agreement',
      name: 'Gemeente Oostland',
      what: 'overdrachten',
      agreementDay: null,
      agreementUntil: null,
    },
  ],
  receivers: ['Gemeente Oostland, team Schuldhulp', 'Voedselbank De Schakel'],
  terms: { 'closed-case': 18 },
}

/** Nothing is filled in yet. */
export const bareRegister: RegisterSheet = {
  ...filledRegister,
  organisation: { name: '', phone: '', email: '', address: '' },
  lines: registerLines(allColumns, [], {}),
  processors: [],
  receivers: [],
  terms: {},
}
