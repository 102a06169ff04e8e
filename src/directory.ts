/** customers.json: who the customers are, and at which addresses they are known. Addresses are normalised on the way in. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import type { Address, AddressKind, Contact, Customer } from './customer.ts'

const list = z.array(z.coerce.string()).default([])
const addresses = {
  emails: list,
  phones: list,
  telegram: list,
  whatsapp: list,
  messenger: list,
  instagram: list,
  x: list,
}
const serviceSchema = z.object({
  product: z.string().nullish(),
  domain: z.string().nullish(),
  server: z.string().nullish(),
  ip: z.string().nullish(),
  nameservers: z.array(z.string()).nullish(),
})
const customerSchema = z.object({
  id: z.coerce.string().min(1),
  name: z.string(),
  kind: z.enum(['individual', 'company', 'reseller', 'technical']).default('individual'),
  package: z.enum(['starter', 'standard', 'premium', 'corporate']).default('starter'),
  language: z.enum(['tr', 'en']).default('tr'),
  ...addresses,
  domains: list,
  contacts: z.array(z.object({ name: z.string(), role: z.string().nullish(), ...addresses })).default([]),
  services: z.array(serviceSchema).default([]),
})

/**
 * The main contact comes first; an address that stands with a named contact is that contact's, not the main one's.
 * @throws Error naming the customer and the field that is not as it should be
 */
export function readDirectory(json: unknown): Customer[] {
  const parsed = z.array(customerSchema).safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new Error(`customers: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
  }
  const ids = new Set<string>()
  return parsed.data.map(given => {
    if (ids.has(given.id)) throw new Error(`customers: the id "${given.id}" stands twice; ids are unique`)
    ids.add(given.id)
    const others = given.contacts.map(
      (one, i): Contact => contact(`${given.id}/${i + 1}`, one.name, one.role ?? null, one),
    )
    const taken = new Set(others.flatMap(one => one.addresses.map(nameOf)))
    const main = contact(`${given.id}/0`, given.name, 'main', given)
    main.addresses = main.addresses.filter(one => !taken.has(nameOf(one)))
    return {
      id: given.id,
      name: given.name,
      kind: given.kind,
      package: given.package,
      language: given.language,
      domains: given.domains.map(one => one.toLowerCase()),
      services: given.services.map(one => Object.fromEntries(Object.entries(one).filter(([, value]) => value != null))),
      contacts: [main, ...others],
    }
  })
}

const nameOf = (address: Address) => `${address.kind}:${address.value}`

type Given = Record<'emails' | 'phones' | 'telegram' | 'whatsapp' | 'messenger' | 'instagram' | 'x', string[]>

function contact(id: string, name: string, role: string | null, given: Given): Contact {
  const of = (kind: AddressKind, values: string[], normal: (value: string) => string | null) =>
    values.flatMap(value => {
      const normalised = normal(value.trim())
      return normalised ? [{ kind, value: normalised }] : []
    })
  const found = [
    ...of('email', given.emails, value => value.toLowerCase()),
    ...of('phone', given.phones, number),
    ...of('whatsapp', given.whatsapp, number),
    // A @name can change hands: only numeric ids are proof.
    ...of('telegram', given.telegram, value => (/^\d+$/.test(value) ? value : null)),
    ...of('x', given.x, value => (/^\d+$/.test(value) ? value : null)),
    ...of('messenger', given.messenger, value => value),
    ...of('instagram', given.instagram, value => value),
  ]
  return { id, name, role, addresses: [...new Map(found.map(one => [nameOf(one), one])).values()] }
}

/** E.164, whatever way it was written: national, with 00, without +. */
function number(written: string): string {
  const direct = parsePhoneNumberFromString(written, 'TR')
  if (direct?.isValid()) return direct.number
  const international = parsePhoneNumberFromString(`+${written.replace(/^\+|^00/, '').replace(/\D/g, '')}`)
  return (international?.isPossible() ? international.number : direct?.number) ?? written
}
