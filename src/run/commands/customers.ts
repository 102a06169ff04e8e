/** `santral customers FILE`: who the customers are, and at which addresses they are known, in the database of the router. */
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { saveDirectory } from '../../store/directory.ts'
import { customersIn } from '../customers-file.ts'
import { openDatabase } from '../open-database.ts'

interface Options {
  config?: string
  json?: boolean
}

export function define(command: Command) {
  command
    .argument('<file>', 'customers.json, as docs/simulate.md lays it out')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'print the summary as one JSON line')
    .addHelpText(
      'after',
      `
Customers of the file are added or brought up to date, with their contacts, addresses and services as it has them;
accounts that contacts linked themselves stay linked. Customers that it does not name stay as they are
("santral person erase" takes one out). A router that runs knows them from its next message on.`,
    )
    .action(run)
}

async function run(file: string, options: Options) {
  const customers = customersIn(file)
  const database = await openDatabase(loadConfig({ file: options.config }), {
    what: 'santral customers',
    share: true,
    connections: 2,
  })
  try {
    await database.sql.begin(tx => saveDirectory(tx, customers))
  } finally {
    await database.close()
  }
  const contacts = customers.flatMap(one => one.contacts)
  const addresses = contacts.flatMap(one => one.addresses)
  const counted = { customers: customers.length, contacts: contacts.length, addresses: addresses.length }
  if (options.json) console.log(JSON.stringify(counted))
  else
    console.log(
      `On file now: ${counted.customers} customers, ${counted.contacts} contacts, ${counted.addresses} addresses.`,
    )
}
