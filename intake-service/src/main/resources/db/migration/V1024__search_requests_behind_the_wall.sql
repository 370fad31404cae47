-- A part of a number is compared with an office's newest ten thousand requests.
CALL search_behind_the_wall('service_request');
