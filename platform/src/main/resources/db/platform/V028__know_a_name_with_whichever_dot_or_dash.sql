-- Which dot or dash a keyboard has makes no other name, and a number in a circle does not join the digits beside it. As
-- io.guanjia.platform.text.NameForm has it; a test holds the two together.
DO $copy$
BEGIN
  EXECUTE replace(pg_get_functiondef('name_form(text)'::regprocedure), 'name_form(', 'name_form_before(');
END $copy$;

CREATE OR REPLACE FUNCTION name_form(typed text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n text;
BEGIN
  n := regexp_replace(typed, '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F'
    '\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD'
    '\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g');
  n := regexp_replace(n, '[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3250-\u33FF'
    '\U0001F100-\U0001F10A]', ' \& ', 'g');
  n := upper(normalize(n, NFKC) COLLATE pg_unicode_fast);
  n := regexp_replace(n, '[\u0001-\u0020\u007F-\u009F\u1680\u2028\u2029]+', ' ', 'g');
  n := regexp_replace(n, '[.\u00B7\u2022\u2027\u2219\u22C5\u30FB]', U&'\00B7', 'g');
  n := regexp_replace(n, ' *[\u058A\u05BE\u1400\u1806\u2010-\u2015\u2212\u2500\u2501\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u30A0\u30FC'
    '\U00010D6E\U00010EAD-][ \u058A\u05BE\u1400\u1806\u2010-\u2015\u2212\u2500\u2501\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u30A0\u30FC'
    '\U00010D6E\U00010EAD-]*', '-', 'g');
  RETURN normalize(regexp_replace(n, '(?<![0-9]) | (?![0-9])', '', 'g'), NFKC);
END $$;

-- An index made of it is made anew if a name in its table has another form now, and stays as it is if none has: these are
-- registers of an office, not of its requests, and seldom hold such a name. What becomes one so stays there twice, as what was
-- typed twice before there was a form: the later ones say under which form they are doubled, and the index lets them.
DO $renew$
DECLARE
  once record;
  renewed boolean;
BEGIN
  FOR once IN
    SELECT index.indexrelid::regclass AS name, index.indrelid::regclass AS kept_in,
           coalesce(pg_get_expr(index.indpred, index.indrelid), 'true') AS among,
           (SELECT string_agg(pg_get_indexdef(index.indexrelid, nth, true), ', ' ORDER BY nth)
            FROM generate_series(1, index.indnkeyatts - 1) AS nth) AS keys,
           substring(pg_get_indexdef(index.indexrelid) FROM 'name_form\((\w+)\)') AS typed
    FROM pg_index AS index JOIN pg_class AS kept ON kept.oid = index.indrelid
    WHERE kept.relnamespace = current_schema()::regnamespace AND pg_get_indexdef(index.indexrelid) LIKE '%name_form(%'
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE name_form(%I) <> name_form_before(%2$I))', once.kept_in, once.typed)
      INTO renewed;
    IF renewed THEN
      -- The mark is no change of the row.
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', once.kept_in);
      EXECUTE format('UPDATE %1$s AS kept SET doubled_form = name_form(%2$I) FROM (SELECT id, row_number() OVER '
        '(PARTITION BY %3$s ORDER BY doubled_form IS NOT NULL, id) AS nth FROM %1$s WHERE %2$I IS NOT NULL AND %4$s) AS same '
        'WHERE same.id = kept.id AND nth > 1 AND doubled_form IS DISTINCT FROM name_form(%2$I)',
        once.kept_in, once.typed, once.keys, once.among);
      EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', once.kept_in);
      EXECUTE format('REINDEX INDEX %s', once.name);
    END IF;
  END LOOP;
END $renew$;

DROP FUNCTION name_form_before(text);
