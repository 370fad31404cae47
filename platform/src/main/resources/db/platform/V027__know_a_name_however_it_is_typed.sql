-- As io.guanjia.platform.text.NameForm has it with Unseen; a test holds the two together.
CREATE FUNCTION name_form(typed text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n text;
BEGIN
  n := regexp_replace(typed, '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F'
    '\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD'
    '\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g');
  n := upper(normalize(n, NFKC) COLLATE pg_unicode_fast);
  n := regexp_replace(n, '[\u0001-\u0020\u007F-\u009F\u1680\u2028\u2029]+', ' ', 'g');
  RETURN normalize(regexp_replace(n, '(?<![0-9]) | (?![0-9])', '', 'g'), NFKC);
END $$;
COMMENT ON FUNCTION name_form IS 'The one form of a name that somebody typed, by which an office has it once. Indexes are made of it: whoever changes it makes them anew.';
