import type { BundleField, BundleRecord, BundleSheet } from '#main/features/bundles/bundle-shape.rules.ts'

type Purposes = BundleField['purpose']

const field = (
  label: string,
  value: string,
  purpose: Purposes = 'help',
  changes: Partial<BundleField> = {},
): BundleField => ({
  field: label.toLowerCase().replaceAll(/\W/g, '_'),
  label,
  value,
  state: 'shown',
  because: null,
  ground: null,
  purpose,
  category: 'normal',
  retention: 'with-case',
  ...changes,
})

const record = (
  table: string,
  number: number,
  fields: readonly BundleField[],
  changes: Partial<BundleRecord> = {},
): BundleRecord => ({
  table,
  recordId: `${table}-${number}`,
  removed: false,
  ground: null,
  source: '',
  fields,
  ...changes,
})

const debts = [
  ['Woonbedrijf De Linde', '€ 2.083,86', 'huur', 'Drie maanden achter. Er is een brief van de deurwaarder.'],
  ['Energie Oost', '€ 640,00', 'energie', 'Er loopt een regeling van € 50,00 per maand.'],
  ['Zorgpartij', '€ 412,15', 'zorgverzekering', ''],
]

/** A resident about whom much is known, with something of another in between and something left out. All invented. */
export const richSheet: BundleSheet = {
  person: { kind: 'resident', id: '01930000-0000-7000-8000-0000000a71f3' },
  name: 'Samira el Amrani',
  organisation: {
    name: 'Thuisadministratie Oostland',
    phone: '010-5550100',
    email: 'info@example.org',
    address: 'Kerkstraat 12\n2651 AB Berkel en Rodenrijs',
  },
  madeAt: '2026-11-20T09:40:00.000Z',
  sections: [
    {
      table: 'residents',
      title: 'Persoonsgegevens',
      records: [
        record('residents', 1, [
          field('Voornaam', 'Samira', 'contact'),
          field('Achternaam', 'el Amrani', 'contact'),
          field('Geboortedatum', '3 maart 1984'),
          field('Adres', 'Lindelaan 14 bis', 'contact'),
          field('Postcode en plaats', '2651 CK Berkel en Rodenrijs', 'contact'),
          field('Taal', 'Nederlands, Arabisch (العربية)', 'matching', { category: 'special' }),
        ]),
      ],
    },
    {
      table: 'contact_points',
      title: 'Contactgegevens',
      records: [
        record('contact_points', 1, [
          field('Soort', 'WhatsApp', 'contact'),
          field('Nummer', '06-12345601', 'contact'),
          field('Veilig', 'ja', 'contact'),
        ]),
        record('contact_points', 2, [
          field('Soort', 'telefoon', 'contact'),
          field('Nummer', '=HYPERLINK("http://example.org";"klik")', 'contact'),
          field('Veilig', 'weet ik niet', 'contact'),
        ]),
      ],
    },
    {
      table: 'debts',
      title: 'Schulden',
      records: debts.map(([creditor = '', amount = '', kind = '', note = ''], index) =>
        record(
          'debts',
          index + 1,
          [
            field('Schuldeiser', creditor, 'handover', { category: 'financial' }),
            field('Soort', kind, 'handover'),
            field('Bedrag', amount, 'handover', { category: 'financial' }),
            ...(note === '' ? [] : [field('Aantekening', note)]),
          ],
          {
            source: index === 0 ? 'gezien in een brief van 2 november 2026' : 'verteld door u',
            removed: index === 2,
          },
        ),
      ),
    },
    { table: 'crises', title: 'Crisissen', records: [] },
    {
      table: 'contact_moments',
      title: 'Contactmomenten',
      records: [
        record('contact_moments', 1, [
          field('Dag', '12 november 2026'),
          field(
            'Verslag',
            'Samen de post opengemaakt. <b>Huur</b> is het belangrijkst.\nDochter is vaak ziek & dat kost tijd.',
          ),
          field('Vrijwilliger', 'gaat over een vrijwilliger', 'help', {
            state: 'masked',
            because: 'volunteer',
          }),
        ]),
        record('contact_moments', 2, [
          field('Dag', '18 november 2026'),
          field('Verslag', 'weggelaten', 'help', { state: 'omitted', ground: 'safety' }),
        ]),
        record('contact_moments', 3, [], { ground: 'source-of-tip' }),
      ],
    },
    {
      table: 'consents',
      title: 'Toestemmingen',
      records: [
        record('consents', 1, [
          field('Gegeven op', '12 november 2026', 'proof', { retention: 'as-proof' }),
          field('Hoe', 'handtekening op papier', 'proof', { retention: 'as-proof' }),
        ]),
      ],
    },
  ],
  received: [
    {
      receiver: 'Gemeente Oostland, team Schuldhulp',
      what: 'overdracht',
      reference: 'OVD-2026-0007',
      madeAt: '2026-11-18T10:00:00.000Z',
      sentAt: '2026-11-19T10:00:00.000Z',
    },
    {
      receiver: 'Voedselbank De Schakel',
      what: 'samenvatting',
      reference: 'OVD-2026-0009',
      madeAt: '2026-11-19T10:00:00.000Z',
      sentAt: null,
    },
  ],
  doings: Array.from({ length: 40 }, (_, index) => ({
    at: `2026-11-${String(1 + (index % 19)).padStart(2, '0')}T0${index % 9}:15:00.000Z`,
    role: index % 4 === 0 ? 'maatje' : 'coördinator',
    did: index % 3 === 0 ? 'gewijzigd' : 'gelezen',
    what: 'dossier',
  })),
  counts: { tables: 5, records: 10, shown: 20, masked: 1, omitted: 2 },
}

/** Nothing but that somebody asked. */
export const bareSheet: BundleSheet = {
  ...richSheet,
  name: 'Onbekend',
  organisation: { name: '', phone: '', email: '', address: '' },
  sections: [],
  received: [],
  doings: [],
  counts: { tables: 0, records: 0, shown: 0, masked: 0, omitted: 0 },
}
