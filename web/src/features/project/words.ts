import { words } from '../../shared/words'
import zh from './project.zh-CN.json'

export const t = words('project', zh)
