import { words } from '../../shared/words'
import zh from './notice.zh-CN.json'

export const t = words('notice', zh)
