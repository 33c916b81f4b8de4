import { detailsBy, type PrivateDetail } from './detail';

const PASSWORD = String.raw`(?:passwords?|passcode|passphrase|kennwort|passwort|mot de passe|contraseña|clave|senha|palavra-passe|wachtwoord|parola|пароль|パスワード|暗証番号|pin(?:[ -]?(?:code|number))?|puk|cvv|cvc|security code|sicherheitscode|prüfnummer)`;
const CODE = String.raw`(?:(?:verification|activation|security|access|login|log-in|sign-in|one[- ]time|unlock|reset|confirmation|authentication|2fa|otp|sms|registration|licen[cs]e|gift(?: card)?)(?: (?:code|key|pin|password))|otp|bestätigungscode|verifizierungscode|aktivierungscode|freischaltcode|tan|code de (?:vérification|confirmation|sécurité|validation)|código de (?:verificación|confirmación|seguridad|acceso|verificação|confirmação|segurança|acesso)|codice di (?:verifica|conferma|sicurezza|accesso)|verificatiecode|bevestigingscode|認証コード|確認コード|ワンタイムパスワード)`;
const LINK = String.raw`(?:\s?(?:is(?: now)?|was|will be|ist|lautet|est|es|é|è|=|:|-|#|は|to)){1,2}\s?["'“„«「(]?`;
const SOFT = String.raw`(?:\s?(?:is(?: now)?|was|ist|lautet|est|es|é|è|=|:|-|#|は)){0,2}\s?["'“„«「(]?`;

const PATTERNS = [
  // A password has a digit or a sign inside; "your password is incorrect" gives nothing away.
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${PASSWORD})${LINK}((?=[^\s"'”“»」)]{0,30}[\d!$%&*+=?@_^~])[^\s"'”“»」)\u0000]{3,40})`,
    'dgiu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:pin(?: code| number)?|puk|cvv|cvc|security code)${SOFT}(\d{3,8})(?![\p{L}\p{N}]|[.,]\d)`,
    'dgiu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${CODE})${SOFT}((?=[A-Z\d-]{0,24}\d)[A-Z\d][A-Z\d-]{2,28}[A-Z\d])(?![\p{L}\p{N}]|[.,]\d)`,
    'dgiu',
  ),
  /(?<![\p{L}\p{N}])(?:your|ihr|dein|votre|ton|su|tu|seu|il tuo|uw|je) (?:code|código|codice)\s?(?:is|ist|lautet|est|es|é|è|:)\s?:?\s?((?=[A-Z\d-]{0,24}\d)[A-Z\d][A-Z\d-]{2,28})(?![\p{L}\p{N}]|[.,]\d)/dgiu,
];

/** Passwords, PINs and one-time codes behind a word that says so. Codes for a discount are for everybody and none of these. */
export function* secrets(text: string): Generator<PrivateDetail> {
  for (const detail of detailsBy('secret', PATTERNS, text))
    if (!isCommon(detail.value)) yield trimmed(detail);
}

function isCommon(value: string): boolean {
  return /^(?:[*•x.]+|\d{1,2}(?:-\d{1,2})?(?:\p{L}+)?|https?.*|\d+-?digits?.*)$/iu.test(value);
}

function trimmed(detail: PrivateDetail): PrivateDetail {
  const value = detail.value.replace(/[.,;:!?]+$/, '');
  return { ...detail, value, end: detail.start + value.length };
}
