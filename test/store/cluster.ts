/** vitest globalSetup: one PostgreSQL a run, and in it one migrated database that test files are copied from. */
import type { TestProject } from 'vitest/node'
import { startThrowAway } from '../../src/run/throw-away-postgres.ts'
import { connect } from '../../src/store/connect.ts'
import { migrate } from '../../src/store/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: string
  }
}

export const templateName = 'santral_template'

export default async function setup(project: TestProject) {
  const cluster = await startThrowAway()
  const admin = connect(cluster.url, { max: 1 })
  await admin`create database ${admin(templateName)}`
  const template = connect(withDatabase(cluster.url, templateName), { max: 1 })
  await migrate(template)
  await template.end()
  await admin.end()
  project.provide('cluster', cluster.url)
  return cluster.stop
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
