import { words } from '../../shared/words'
import zh from './files.zh-CN.json'

export const t = words('files', zh)
