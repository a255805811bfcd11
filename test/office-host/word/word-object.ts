import { ApiObject } from '../protocol/api-object';

/** Nearly every object of Word is kept by a reference from the moment it is named. */
export abstract class WordObject extends ApiObject {
  override readonly $isTracked = true;
}
