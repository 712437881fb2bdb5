import { words } from '../../shared/words'
import zh from './matter.zh-CN.json'

export const t = words('matter', zh)
