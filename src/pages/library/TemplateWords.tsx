/** The text of a template; what is filled in stands out. */
export function TemplateWords({ text }: { text: string }) {
  return (
    <>
      {text.split(FILLED).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="variable">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

const FILLED = /(\{\{[^{}]*\}\}|\{%[^{}]*%\})/;
