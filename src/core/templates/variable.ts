import type { TemplateFacts } from './facts';

/** Something that a template can name in `{{ … }}`. */
export interface Variable {
  /** "customer.first_name". */
  name: string;
  /** "Customer’s first name": also the name of the field when it is empty and the agent has to fill it in. */
  label: string;
  sample: string;
  /** Where it comes from, to follow the words in the preview: "from the display name". */
  source: string;
  /** The value for this situation in the wording's language (BCP 47), '' when there is none. Never throws. */
  read(facts: TemplateFacts, lang: string): string | number;
}
