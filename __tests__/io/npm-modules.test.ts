/** npm's own packages have no types. They have what `io/npm/npm-modules.d.ts` declares. */
import { expect, test } from '@jest/globals'
import agents from '@npmcli/agent'
import Config from '@npmcli/config'
import definitions from '@npmcli/config/lib/definitions/index.js'
import http from 'node:http'
import getAuth from 'npm-registry-fetch/lib/auth.js'

test('the agent', () => {
  const agent = new agents.Agent({ proxy: 'http://proxy.example:8080', noProxy: 'localhost', maxSockets: 2 })
  expect(agent).toBeInstanceOf(http.Agent)
  agent.destroy()
})

test('the configuration: each part is read, and the key of the nearest file wins', async () => {
  expect(Object.keys(definitions)).toEqual(expect.arrayContaining(['definitions', 'flatten', 'nerfDarts', 'shorthands']))
  const config = new Config({
    npmPath: import.meta.dirname,
    ...definitions,
    argv: ['node', 'npm', '--registry=https://npm.acme.example/'],
    cwd: import.meta.dirname,
    env: { PREFIX: '/nowhere', HOME: import.meta.dirname },
    warn: false,
  })
  await config.load()
  expect(config.find('registry')).toBe('cli')
  expect(config.flat['registry']).toBe('https://npm.acme.example/')
  expect(config.data.get('cli')?.raw).toMatchObject({ registry: 'https://npm.acme.example/' })
})

test('the credentials of an address', () => {
  const found = getAuth('https://npm.acme.example/lib/', { '//npm.acme.example/:_authToken': 'secret' })
  expect(found).toMatchObject({ token: 'secret', auth: null, cert: null, key: null })
})
