import { expect, test } from 'vitest'
import { pathBetween } from './path.ts'

const edge = (a: string, b: string) => ({ a, b, agreements: 1, weight: 1 })
const edges = [edge('gazprom', 'cnpc'), edge('cnpc', 'cdb'), edge('cdb', 'sberbank'), edge('huawei', 'mts')]

test('a path has the fewest steps', () => {
  expect(pathBetween({ edges }, 'gazprom', 'sberbank')).toEqual(['gazprom', 'cnpc', 'cdb', 'sberbank'])
  expect(pathBetween({ edges: [...edges, edge('gazprom', 'cdb')] }, 'gazprom', 'sberbank')).toEqual([
    'gazprom',
    'cdb',
    'sberbank',
  ])
  expect(pathBetween({ edges }, 'cdb', 'cdb')).toEqual(['cdb'])
})

test('there may be none', () => {
  expect(pathBetween({ edges }, 'gazprom', 'huawei')).toBeNull()
  expect(pathBetween({ edges }, 'nobody', 'huawei')).toBeNull()
})
