import { words } from '../../shared/words'
import zh from './access.zh-CN.json'

export const t = words('access', zh)
