/** Whether pages are valid HTML, by html-validate. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Checker, isPage } from './checker.ts';
import { RULES } from './html-rules.ts';

/** Checks every page against the HTML standard and its own rules of accessibility. */
export function html(): Checker {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: RULES }),
  );
  return {
    name: 'html',
    wants: isPage,
    look: async (file) => {
      const { results } = await validator.validateString(file.text(), file.path);
      return results
        .flatMap(({ messages }) => messages)
        .map(({ line, message, ruleId }) => ({
          file: file.path,
          line,
          what: message,
          rule: ruleId,
        }));
    },
  };
}
