# Sends a text in Morse code with an LED.
# Wiring: an LED at pin 2; or a buzzer that hums by itself.
# See: SOS, three short, three long, three short, and the next word after a pause.
from machine import Pin
import time

UNIT_MS = 100
CODE = {
    "A": ".-", "B": "-...", "C": "-.-.", "D": "-..", "E": ".", "F": "..-.", "G": "--.", "H": "....", "I": "..", "J": ".---",
    "K": "-.-", "L": ".-..", "M": "--", "N": "-.", "O": "---", "P": ".--.", "Q": "--.-", "R": ".-.", "S": "...", "T": "-",
    "U": "..-", "V": "...-", "W": ".--", "X": "-..-", "Y": "-.--", "Z": "--..",
}

led = Pin(2, Pin.OUT, value=0)


def send(text):
    for word in text.upper().split():
        for letter in word:
            for sign in CODE[letter]:
                led.on()
                time.sleep_ms(UNIT_MS if sign == "." else 3 * UNIT_MS)
                led.off()
                time.sleep_ms(UNIT_MS)
            time.sleep_ms(2 * UNIT_MS)
        print(word, " ".join(CODE[letter] for letter in word))
        time.sleep_ms(4 * UNIT_MS)


send("sos nano")
