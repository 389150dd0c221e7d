import { childrenParameters, tragedyParameters } from './parameters-children'
import { frontParameters } from './parameters-front'
import { noticingParameters } from './parameters-noticing'
import { teamParameters } from './parameters-team'

/** Words for every parameter of the live picture, keyed by its id. */
export const parameterWords = {
  ...frontParameters,
  ...teamParameters,
  ...childrenParameters,
  ...noticingParameters,
  ...tragedyParameters,
}
