import { words } from '../../shared/words'
import zh from './obstacle.zh-CN.json'

export const t = words('obstacle', zh)
