import { words } from '../../shared/words'
import zh from './lifecycle.zh-CN.json'

export const t = words('lifecycle', zh)
