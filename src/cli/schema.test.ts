import { describe, expect, it, vi } from 'vitest'
import { runFoedera } from '../../test/run-foedera.ts'
import { FORMS, isSchemaName, SCHEMA_NAMES } from '../model/index.ts'
import { schema } from './schema.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const print = (...args: string[]) => JSON.parse(runFoedera(['schema', ...args]).stdout)

describe('foedera schema', () => {
  it.each(SCHEMA_NAMES)('prints the JSON Schema %s, which its help names', name => {
    expect(schema.description.join(' ')).toContain(name)
    const printed = print(name)
    expect(printed).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(printed.$defs).toHaveProperty(printed.$ref.replace('#/$defs/', ''))
  })
  it('prints that of a line without a name', () => {
    expect(print()).toEqual(print('line'))
  })
  it('holds the codes, and asks a document for nothing but text', () => {
    expect(print('reading').$defs.Agreement.properties.form.properties.value.enum).toEqual(Object.keys(FORMS))
    expect(print('document-input').$defs.DocumentInput.required).toEqual(['text'])
  })
  it('knows its names', () => {
    expect(isSchemaName('toString')).toBe(false)
  })
})
